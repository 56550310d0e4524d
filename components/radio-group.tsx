/** One choice of several, each with a short explanation. The choice and a callback in. */

export interface RadioOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  readonly note: string | null;
}

export interface RadioGroupProps<Value extends string> {
  readonly legend: string;
  readonly name: string;
  readonly options: readonly RadioOption<Value>[];
  readonly value: Value;
  readonly onChange: (value: Value) => void;
}

export function RadioGroup<Value extends string>({ legend, name, options, value, onChange }: RadioGroupProps<Value>) {
  return (
    <fieldset class="choices">
      <legend class="hidden-text">{legend}</legend>
      {options.map((option) => (
        <label key={option.value} class="choice">
          <input
            type="radio"
            name={name}
            value={option.value}
            checked={option.value === value}
            onChange={() => onChange(option.value)}
          />
          <span>{option.label}</span>
          {option.note === null ? null : <span class="choice-note">{option.note}</span>}
        </label>
      ))}
    </fieldset>
  );
}
