import { useId, type ReactNode } from 'react';

interface ChoiceProps<Value extends string> {
  readonly legend: string;
  readonly options: ReadonlyArray<{ readonly value: Value; readonly label: ReactNode; readonly spoken?: string }>;
  readonly chosen: Value | null;
  readonly onChoose: (value: Value) => void;
  readonly className?: string;
}

/** One of a few, side by side: radio buttons that look like one long button. */
export const Choice = <Value extends string>({ legend, options, chosen, onChoose, className = '' }: ChoiceProps<Value>) => {
  const name = useId();
  return (
    <fieldset className={`choice ${className}`}>
      <legend className="visually-hidden">{legend}</legend>
      {options.map(({ value, label, spoken }) => (
        <label key={value} className="choice-option">
          <input
            className="visually-hidden"
            type="radio"
            name={name}
            value={value}
            checked={value === chosen}
            aria-label={spoken}
            onChange={() => onChoose(value)}
          />
          <span>{label}</span>
        </label>
      ))}
    </fieldset>
  );
};
