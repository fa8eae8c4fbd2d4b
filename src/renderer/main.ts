import { m } from '../messages/index.ts';
document.title = m.app_name();
