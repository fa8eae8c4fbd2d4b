import type { Services } from '../../contract/api.ts';
import { ok } from '../../domain/kernel/result.ts';
import { changeView, removeView, saveView } from '../../domain/saved-view/decide-saved-view.ts';
import { listSavedViews } from '../../journal/queries/saved-views.ts';
import { commitDecision, notFound, type Core } from '../core.ts';

export function savedViewService(core: Core): Services['savedView'] {
  const all = () => listSavedViews(core.journal());
  const others = (id: string) => all().filter((view) => view.id !== id);
  const find = (id: string) => all().find((view) => view.id === id);
  return {
    list: ({ list }) => ok(all().filter((view) => view.list === list)),
    save(fields) {
      const id = core.ports.ids.newId();
      const committed = commitDecision(core, saveView(id, fields, all()));
      return committed.ok ? ok({ id, ...committed.value }) : committed;
    },
    change({ id, change }) {
      const view = find(id);
      return view === undefined
        ? notFound('saved-view')
        : commitDecision(core, changeView(view, change, others(id)));
    },
    remove({ id }) {
      const view = find(id);
      return view === undefined ? notFound('saved-view') : core.commit(removeView(view));
    },
  };
}
