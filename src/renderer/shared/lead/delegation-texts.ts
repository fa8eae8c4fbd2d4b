import type { DecisionRight, DelegationPart } from '../../../domain/lead/delegation.ts';
import { m } from '../../../messages/index.ts';

export const decidesNames: Readonly<Record<DecisionRight, () => string>> = {
  they: m.lead_delegation_they,
  'they-tell': m.lead_delegation_they_tell,
  together: m.lead_delegation_together,
  me: m.lead_delegation_me,
};

export const delegationPartNames: Readonly<Record<DelegationPart, () => string>> = {
  what: m.lead_delegation_what,
  why: m.lead_delegation_why,
  doneMeans: m.lead_delegation_done_means,
  by: m.lead_delegation_by,
  means: m.lead_delegation_means,
  decides: m.lead_delegation_decides,
};
