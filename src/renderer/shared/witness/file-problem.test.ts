import { describe, expect, it } from 'vitest';
import { answerProblem, requestProblem, type AnswerFileView, type RequestFileView } from './file-problem.ts';

const terms = {
  commitmentId: 'c',
  statement: 'Send the draft',
  doneMeans: null,
  due: null,
  horizonDays: 3,
  madeAt: '2026-11-24T09:00:00.000Z',
};
const owner = { name: 'Mira', fingerprint: 'ab12' };
const request: RequestFileView = {
  kind: 'request',
  terms,
  owner,
  isGenuine: true,
  isOwn: false,
  ownFingerprint: null,
  given: null,
};
const answer: AnswerFileView = {
  kind: 'answer',
  terms,
  owner,
  witness: { name: 'Ben', fingerprint: 'cd34', at: terms.madeAt },
  isGenuine: true,
  problem: null,
  commitment: null,
  person: null,
};

describe('a file that was opened', () => {
  it('has no problem when it is what it says', () => {
    expect(requestProblem(request)).toBeNull();
    expect(answerProblem(answer)).toBeNull();
  });

  it('that was tampered with says that first, whatever else is wrong with it', () => {
    const forged = /^The file was changed after it was signed/;
    expect(requestProblem({ ...request, isGenuine: false, isOwn: true })).toMatch(forged);
    expect(answerProblem({ ...answer, isGenuine: false, problem: 'unchanged' })).toMatch(forged);
  });

  it('that is one’s own request, or an answer taken in before, says so', () => {
    expect(requestProblem({ ...request, isOwn: true })).toMatch(/^It is signed with your own key/);
    expect(answerProblem({ ...answer, problem: 'unchanged' })).toBe('This answer is taken in already.');
  });
});
