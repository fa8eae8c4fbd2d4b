import type { Services } from '../../contract/api.ts';
import { err, ok } from '../../domain/kernel/result.ts';
import { changeProfile } from '../../domain/profile/profile.ts';
import { isZone } from '../../domain/time/instants.ts';
import type { Core } from '../core.ts';

export function profileService(core: Core): Services['profile'] {
  return {
    get: () => ok({ profile: core.profile(), zoneInForce: core.zone(), today: core.today() }),
    change(change) {
      if (typeof change.zone === 'string' && !isZone(change.zone)) return err({ type: 'unknown-zone' });
      return core.commit(changeProfile(core.journal().identity.spaceId, change));
    },
  };
}
