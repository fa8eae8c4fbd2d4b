/** Why a request is refused, as its HTTP status. The answer carries nothing else: a stranger learns no detail. */
export type Refusal = 400 | 401 | 403 | 404 | 405 | 413 | 415 | 429;
