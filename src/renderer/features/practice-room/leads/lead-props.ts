/** What stands in the place of the questions gets what the address says: `commitment`, `goal` or `person`. */
export interface LeadProps {
  readonly query: URLSearchParams;
}
