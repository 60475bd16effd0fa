import { createContext, use, useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from 'react';
import { Button } from './button';
import { Icon } from './icon';
import type { Tone } from './banner';

interface Toast {
  readonly id: number;
  readonly tone: Tone;
  readonly text: string;
  readonly undo?: { readonly label: string; readonly run: () => void };
}

export type Say = (toast: Omit<Toast, 'id'>) => void;

const ToastContext = createContext<Say | null>(null);
const STAYS = 10_000;

/** Short notices at the edge. One with Undo stays ten seconds; the same Undo lives elsewhere too. */
export function ToastProvider({
  label,
  closeLabel,
  children,
}: {
  readonly label: string;
  readonly closeLabel: string;
  readonly children: ReactNode;
}): ReactNode {
  const [toasts, setToasts] = useState<readonly Toast[]>([]);
  const next = useRef(1);
  const say = useCallback<Say>((toast) => {
    const id = next.current++;
    setToasts((now) => [...now.slice(-2), { ...toast, id }]);
  }, []);
  const drop = useCallback((id: number) => setToasts((now) => now.filter((one) => one.id !== id)), []);
  const value = useMemo(() => say, [say]);
  return (
    <ToastContext value={value}>
      {children}
      <div className="toasts" role="region" aria-label={label}>
        <div aria-live="polite">
          {toasts.map((toast) => (
            <ToastRow key={toast.id} toast={toast} closeLabel={closeLabel} onEnd={drop} />
          ))}
        </div>
      </div>
    </ToastContext>
  );
}

function ToastRow({
  toast,
  closeLabel,
  onEnd,
}: {
  readonly toast: Toast;
  readonly closeLabel: string;
  readonly onEnd: (id: number) => void;
}): ReactNode {
  useEffect(() => {
    const timer = setTimeout(() => onEnd(toast.id), STAYS);
    return () => clearTimeout(timer);
  }, [toast.id, onEnd]);
  return (
    <div className="toast" data-tone={toast.tone}>
      <Icon name={toast.tone === 'success' ? 'check' : toast.tone === 'info' ? 'info' : 'alert'} />
      <p>{toast.text}</p>
      {toast.undo ? (
        <Button
          size="small"
          icon="undo"
          onPress={() => {
            toast.undo?.run();
            onEnd(toast.id);
          }}
        >
          {toast.undo.label}
        </Button>
      ) : null}
      <Button size="small" variant="quiet" icon="close" label={closeLabel} onPress={() => onEnd(toast.id)} />
    </div>
  );
}

export function useToast(): Say {
  const say = use(ToastContext);
  if (!say) throw new Error('useToast needs a ToastProvider above it');
  return say;
}
