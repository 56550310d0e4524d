/** A filter and an order over one list: what is typed and chosen goes out. */

export interface ListControlsProps<Order extends string> {
  readonly label: string;
  readonly words: string;
  readonly onWords: (words: string) => void;
  readonly orders: readonly { readonly id: Order; readonly label: string }[];
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

export function ListControls<Order extends string>(props: ListControlsProps<Order>) {
  const { label, words, onWords, orders, order, onOrder } = props;
  return (
    <div class="list-controls">
      <input
        type="search"
        class="field"
        aria-label={label}
        placeholder={label}
        value={words}
        onInput={({ currentTarget }) => onWords(currentTarget.value)}
      />
      <select
        class="select"
        aria-label="Order"
        value={order}
        onChange={({ currentTarget }) => {
          const chosen = orders.find(({ id }) => id === currentTarget.value);
          if (chosen !== undefined) onOrder(chosen.id);
        }}
      >
        {orders.map(({ id, label: name }) => (
          <option key={id} value={id}>
            {name}
          </option>
        ))}
      </select>
    </div>
  );
}
