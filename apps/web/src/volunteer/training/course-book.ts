import { COURSES, COURSE_VERSIONS, type Course } from '@doorstep/lifecycle';
import type { Phone, SettingRow, Shelf } from '../phone/phone';

/** How far a course is on this phone. Answers are not kept: only the card somebody is at. */
export interface CourseMark {
  readonly version: number;
  /** The card it is open at, from 0. */
  readonly card: number;
  /** Finished here, under this key, and not at the hub yet. */
  readonly unsent: string | null;
}

export type CourseMarks = Readonly<Partial<Record<Course, CourseMark>>>;

interface Parts {
  readonly shelf: Shelf<SettingRow>;
  readonly newKey: () => string;
}

/** Tells the hub that a course was finished. False when it did not get there and has to wait. */
export type SendFinish = (course: Course, version: number, key: string) => Promise<boolean>;

/**
 * Where each course stands on this phone, so that a closed tab, a lost signal or a locked app costs nothing. Laws: a
 * finish is sent under one key until the hub has answered; a mark of an older version counts for nothing.
 */
export class CourseBook {
  private marks: CourseMarks = {};
  private loaded: Promise<void> | null = null;
  private sending = false;
  private readonly listeners = new Set<() => void>();

  constructor(private readonly parts: Parts) {}

  readonly snapshot = (): CourseMarks => this.marks;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  load(): Promise<void> {
    this.loaded ??= this.parts.shelf.get('training').then((row) => this.show(readMarks(row?.value)));
    return this.loaded;
  }

  /** Opens a course at a card. */
  async goTo(course: Course, card: number): Promise<void> {
    await this.load();
    await this.put(course, { version: COURSE_VERSIONS[course], card, unsent: null });
  }

  /** The last card is answered: to be told to the hub when there is a way. */
  async finish(course: Course): Promise<void> {
    await this.load();
    await this.put(course, { version: COURSE_VERSIONS[course], card: 0, unsent: this.parts.newKey() });
  }

  /** Tells the hub what it does not know yet. What cannot be sent now waits for the next time. */
  async send(tell: SendFinish): Promise<void> {
    await this.load();
    if (this.sending) return;
    this.sending = true;
    try {
      for (const course of COURSES) {
        const mark = this.marks[course];
        if (mark?.unsent == null) continue;
        if (!(await tell(course, mark.version, mark.unsent))) break;
        await this.put(course, null);
      }
    } finally {
      this.sending = false;
    }
  }

  private async put(course: Course, mark: CourseMark | null): Promise<void> {
    const { [course]: _, ...others } = this.marks;
    this.show(mark === null ? others : { ...others, [course]: mark });
    await this.parts.shelf.put({ name: 'training', value: JSON.stringify(this.marks) });
  }

  private show(marks: CourseMarks): void {
    this.marks = marks;
    for (const listener of this.listeners) listener();
  }
}

/** Marks as they were kept; anything else, and marks of older content, are left out. */
export function readMarks(text: string | undefined): CourseMarks {
  const kept = parsed(text ?? '{}');
  return Object.fromEntries(
    COURSES.flatMap((course) => {
      const mark = kept[course];
      return isMark(mark) && mark.version === COURSE_VERSIONS[course] ? [[course, mark]] : [];
    }),
  );
}

function parsed(text: string): Partial<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? value : {};
  } catch (notJson) {
    if (notJson instanceof SyntaxError) return {};
    throw notJson;
  }
}

function isMark(value: unknown): value is CourseMark {
  if (typeof value !== 'object' || value === null) return false;
  const { version, card, unsent } = value as Record<string, unknown>;
  const isCard = Number.isInteger(card) && (card as number) >= 0;
  return typeof version === 'number' && isCard && (unsent === null || typeof unsent === 'string');
}

const books = new WeakMap<Phone, CourseBook>();

/** The one book of a phone. */
export function courseBookOf(phone: Phone): CourseBook {
  const known = books.get(phone);
  if (known) return known;
  const book = new CourseBook({ shelf: phone.settings, newKey: () => crypto.randomUUID() });
  books.set(phone, book);
  return book;
}
