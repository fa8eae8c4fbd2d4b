/** Every sentence a person reads, as typed functions compiled from `messages/` by `npm run messages`. */
export { m } from './generated/messages.js';
