import { spawn } from 'node:child_process';
import { inputHash, isPresent, staleSteps, stampStep } from './build-stamp.ts';
import {
  appSteps,
  messagesStep,
  pageMessagesStep,
  pseudoMessagesStep,
  pseudoRendererStep,
  type BuildStep,
} from './build-steps.ts';
import { projectRoot } from './paths.ts';

/** Builds what is not built or out of date, says so through `report`, and throws with the output of a part that failed. */
export async function ensureBuild(report: (line: string) => void): Promise<void> {
  await ensureSteps([messagesStep, pageMessagesStep], appSteps, report);
}

/** As `ensureBuild`, with the renderer in the pseudo-locale as well. */
export async function ensureTestBuild(report: (line: string) => void): Promise<void> {
  await ensureSteps(
    [messagesStep, pageMessagesStep, pseudoMessagesStep],
    [...appSteps, pseudoRendererStep],
    report,
  );
}

/** Compiles the sentences when they changed. */
export async function ensureMessages(report: (line: string) => void): Promise<void> {
  await ensureSteps([messagesStep], [], report);
}

/** The texts one after the other, then the parts that import them side by side. */
async function ensureSteps(
  texts: readonly BuildStep[],
  parts: readonly BuildStep[],
  report: (line: string) => void,
): Promise<void> {
  const staleTexts = staleSteps(projectRoot, texts);
  const staleParts = staleSteps(projectRoot, parts);
  if (staleTexts.length + staleParts.length === 0) return;
  report(`Building: ${[...staleTexts, ...staleParts].map((step) => step.name).join(', ')} …`);
  for (const step of staleTexts) await runStep(step);
  const outcomes = await Promise.allSettled(staleParts.map(runStep));
  const failed = outcomes.find((outcome) => outcome.status === 'rejected');
  if (failed) throw failed.reason;
}

async function runStep(step: BuildStep): Promise<void> {
  const hash = inputHash(projectRoot, step);
  const { code, output } = await runQuietly(step);
  if (code !== 0) throw new Error(`Building the ${step.name} failed.\n${output}`);
  if (!isPresent(projectRoot, step)) throw new Error(`Building the ${step.name} left a file out.\n${output}`);
  stampStep(projectRoot, step, hash);
}

function runQuietly(step: BuildStep): Promise<{ code: number | null; output: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, step.program, {
      cwd: projectRoot,
      env: { ...process.env, ...step.env },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    let output = '';
    const collect = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', collect);
    child.stderr.on('data', collect);
    child.once('error', reject);
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}
