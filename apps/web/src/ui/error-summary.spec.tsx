import { afterEach, describe, expect, it } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { ErrorSummary } from './error-summary';
import { NumberField, TextField } from './fields';

afterEach(cleanup);
const nothing = (): void => undefined;

describe('ErrorSummary', () => {
  it('takes focus, and leads to the field that names the same fault', () => {
    const fault = { field: 'phone', message: 'Enter a phone number' };
    render(
      <>
        <ErrorSummary title="This is missing" faults={[fault]} />
        <TextField id="phone" label="Phone" value="" onChange={nothing} error={fault.message} />
      </>,
    );
    expect(document.activeElement).toBe(screen.getByRole('alert'));
    fireEvent.click(screen.getByRole('link', { name: 'Enter a phone number' }));
    const field = screen.getByLabelText('Phone');
    expect(document.activeElement).toBe(field);
    expect(field.getAttribute('aria-invalid')).toBe('true');
    const note = document.getElementById(field.getAttribute('aria-describedby') ?? '');
    expect(note?.textContent).toContain('Enter a phone number');
  });

  it('is not there without faults', () => {
    render(<ErrorSummary title="This is missing" faults={[]} />);
    expect(screen.queryByRole('alert')).toBeNull();
  });
});

describe('NumberField', () => {
  it('reads digits only and keeps to its limits', () => {
    const said: (number | null)[] = [];
    render(
      <NumberField label="How many" value={3} max={40} onChange={(n) => said.push(n)} moreLabel="More" />,
    );
    const field = screen.getByLabelText('How many');
    fireEvent.change(field, { target: { value: '12 cans' } });
    fireEvent.change(field, { target: { value: '999' } });
    fireEvent.change(field, { target: { value: '' } });
    fireEvent.wheel(field, { deltaY: -100 });
    fireEvent.click(screen.getByRole('button', { name: 'More' }));
    expect(said).toEqual([12, 40, null, 4]);
  });
});
