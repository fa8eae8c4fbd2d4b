import { ensureMessages } from '../ensure-build.ts';

await ensureMessages((line) => {
  console.log(line);
});
