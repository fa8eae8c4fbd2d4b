/** One line of a Menu: a verb and what it does. */
export interface MenuItem {
  readonly id: string;
  readonly label: string;
  readonly isDisabled?: boolean;
  run(): void;
}
