import * as v from 'valibot';
import { endpointByName, type Services } from '../contract/api.ts';
import type { InputIssue } from '../contract/errors.ts';
import { err, type Result } from '../domain/kernel/result.ts';
import type { Log } from './ports.ts';

type AnyService = (input: unknown) => Result<unknown> | Promise<Result<unknown>>;

/**
 * Answers any endpoint by name: looks it up in the contract, checks the input, calls the service. Both hosts use this one
 * table, so nothing is reachable in one and not in the other. A bug is logged without its data and answered as `internal`.
 */
export function createEndpointTable(services: Services, log: Log) {
  return async function call(name: string, input: unknown): Promise<Result<unknown>> {
    const endpoint = endpointByName(name);
    if (endpoint === null) return err({ type: 'not-found', what: 'endpoint' });
    const parsed = v.safeParse(endpoint.input, input ?? {});
    if (!parsed.success) return err({ type: 'invalid-input', issues: parsed.issues.map(issueToField) });
    try {
      return await serviceByName(services, name)(parsed.output);
    } catch (error) {
      log.warn('An endpoint failed', {
        endpoint: name,
        cause: error instanceof Error ? (error.stack ?? error.message) : null,
      });
      return err({ type: 'internal' });
    }
  };
}

function serviceByName(services: Services, name: string): AnyService {
  const [feature = '', endpoint = ''] = name.split('.');
  const features = services as unknown as Readonly<Record<string, Readonly<Record<string, AnyService>>>>;
  const service = features[feature]?.[endpoint];
  if (service === undefined) throw new Error(`No service for ${name}`);
  return service;
}

function issueToField(issue: v.BaseIssue<unknown>): InputIssue {
  const requirement = issue.requirement;
  const limit = typeof requirement === 'string' || typeof requirement === 'number' ? requirement : null;
  // One rule for texts and lists: only the latter count things, not characters.
  const code = issue.type === 'max_length' && Array.isArray(issue.input) ? 'max_items' : issue.type;
  return { field: v.getDotPath(issue) ?? '', code, limit };
}
