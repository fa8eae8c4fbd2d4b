import type { Services } from '../../contract/api.ts';
import { ok } from '../../domain/kernel/result.ts';
import {
  addRewardIdea,
  changeRewardIdea,
  removeRewardIdea,
} from '../../domain/reward-idea/decide-reward-idea.ts';
import { listRewardIdeas } from '../../journal/queries/reward-ideas.ts';
import { commitDecision, notFound, type Core } from '../core.ts';

export function rewardService(core: Core): Services['reward'] {
  const menu = () => listRewardIdeas(core.journal());
  const find = (id: string) => menu().find((idea) => idea.id === id);
  return {
    menu: () => ok(menu()),
    add(fields) {
      const id = core.ports.ids.newId();
      const committed = commitDecision(core, addRewardIdea(id, fields, menu()));
      return committed.ok ? ok({ id, ...committed.value }) : committed;
    },
    change({ id, ...fields }) {
      const idea = find(id);
      return idea === undefined
        ? notFound('reward-idea')
        : commitDecision(core, changeRewardIdea(idea, fields, menu()));
    },
    remove({ id }) {
      const idea = find(id);
      return idea === undefined ? notFound('reward-idea') : core.commit(removeRewardIdea(idea));
    },
  };
}
