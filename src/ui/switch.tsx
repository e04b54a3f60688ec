interface SwitchProps {
  readonly label: string;
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
}

/** Something that is on or off, at once. */
export const Switch = ({ label, on, onChange }: SwitchProps) => (
  <label className="switch">
    <input className="visually-hidden" type="checkbox" role="switch" checked={on} onChange={({ target }) => onChange(target.checked)} />
    <span className="switch-track" aria-hidden="true" />
    <span>{label}</span>
  </label>
);
