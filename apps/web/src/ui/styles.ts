// The kit's look. A shell names it once, before its own; the kit's door stays free of it, so that a part loads with the
// screen that shows it.
import './tokens.css';
import './base.css';
import './controls.css';
import './parts.css';
