import type { AstroIntegration, AstroIntegrationLogger } from 'astro';
import { chronicle, type Folders, foldersOf, forgetChronicle } from '../chronicle/index.ts';
import { isInside } from './inside.ts';
import { messageOf } from './message-of.ts';
import { reasonsToRefuse } from './refusal.ts';
import { allOpenable } from './shown-path.ts';
import { faultLines } from './summary.ts';

/**
 * Keeps `npm run dev` true: an export dropped, a note saved or a file taken away is read again, and the pages
 * that are open reload. What is to mend is told when the server starts and after each change.
 */
export function liveData(): AstroIntegration {
  return {
    name: 'live-data',
    hooks: {
      'astro:server:start': ({ logger }) => tell(logger),
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const { data, content } = folders();
        server.watcher.add([data, content]);
        let pending: NodeJS.Timeout | undefined;
        const changed = (path: string): void => {
          if (![data, content].some((folder) => isInside(path, folder))) return;
          clearTimeout(pending);
          // An export is written in many small steps: wait until it rests.
          pending = setTimeout(async () => {
            try {
              forgetChronicle();
              await refreshContent?.({});
              server.ws.send({ type: 'full-reload' });
              logger.info('The data changed; the pages were computed anew.');
              await tell(logger);
            } catch (error) {
              logger.error(`The data changed, but the pages could not be computed: ${messageOf(error)}`);
            }
          }, 300);
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
      },
    },
  };
}

/** Tells what could be mended, and first what would keep a build from being published. */
async function tell(logger: AstroIntegrationLogger): Promise<void> {
  const made = allOpenable(folders(), await chronicle());
  for (const reason of reasonsToRefuse(made, { strict: false })) {
    logger.error(`A build would stop here. ${reason}`);
  }
  for (const line of faultLines(made)) logger.warn(line.trim());
}

function folders(): Folders {
  return foldersOf(process.env['EARSHOT_ROOT'] || process.cwd(), process.env);
}
