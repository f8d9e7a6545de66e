import type { ExecutorContext, TaskGraph } from '@nx/devkit';
import runBatch from './run-batch.ts';

/** Nx's executor for a single task: a batch of one. */
const runTask = async (_options: unknown, context: ExecutorContext): Promise<{ success: boolean }> => {
  const { projectName = '', targetName = '' } = context;
  const id = `${projectName}:${targetName}`;
  const projectRoot = context.projectsConfigurations.projects[projectName]?.root ?? '';
  const task = {
    id,
    target: { project: projectName, target: targetName },
    projectRoot,
    overrides: {},
    outputs: [],
    parallelism: true,
    cache: true,
  };
  const graph: TaskGraph = {
    roots: [id],
    tasks: { [id]: task },
    dependencies: { [id]: [] },
    continuousDependencies: { [id]: [] },
  };
  let success = false;
  for await (const { result } of runBatch(graph, {}, {}, context)) {
    process.stdout.write(result.terminalOutput);
    success = result.success;
  }
  return { success };
};

export default runTask;
