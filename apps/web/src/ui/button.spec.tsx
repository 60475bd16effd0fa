import { afterEach, describe, expect, it, jest } from '@jest/globals';
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { Button } from './button';

afterEach(cleanup);

describe('Button', () => {
  it('acts once a press', () => {
    const press = jest.fn();
    render(<Button onPress={press}>Accept</Button>);
    fireEvent.click(screen.getByRole('button', { name: 'Accept' }));
    expect(press).toHaveBeenCalledTimes(1);
  });

  it('stays, says why and does nothing while it cannot act', () => {
    const press = jest.fn();
    render(
      <Button onPress={press} reason="Open the answers first">
        Accept
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Accept' });
    fireEvent.click(button);
    expect(press).not.toHaveBeenCalled();
    expect(button.getAttribute('aria-disabled')).toBe('true');
    const reason = document.getElementById(button.getAttribute('aria-describedby') ?? '');
    expect(reason?.textContent).toBe('Open the answers first');
  });

  it('ignores a second press while it works, and never submits twice', () => {
    const press = jest.fn();
    render(
      <Button type="submit" busy onPress={press}>
        Save
      </Button>,
    );
    const button = screen.getByRole('button', { name: 'Save' });
    fireEvent.click(button);
    expect(press).not.toHaveBeenCalled();
    expect(button.getAttribute('type')).toBe('button');
  });
});
