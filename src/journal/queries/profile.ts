import { defaultProfile, type Profile } from '../../domain/profile/profile.ts';
import { rowState, sql, type Reader } from '../reader.ts';

export function readProfile(reader: Reader): Profile {
  const row = reader.first(sql.selectFrom('profile').select('state').limit(1));
  // What was written before a setting existed has its default.
  return row === null ? defaultProfile : { ...defaultProfile, ...rowState<Profile>(row) };
}
