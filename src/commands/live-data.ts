import type { AstroIntegration } from 'astro';
import { chronicle, foldersOf, forgetChronicle } from '../chronicle/index.ts';
import { faultLines } from './summary.ts';

/**
 * Keeps `npm run dev` true: an export dropped, a note saved or a file taken away is read again, and the pages
 * that are open reload.
 */
export function liveData(): AstroIntegration {
  return {
    name: 'live-data',
    hooks: {
      'astro:server:setup': ({ server, refreshContent, logger }) => {
        const { data, content } = foldersOf(process.cwd(), process.env);
        const inside = (path: string): boolean => [data, content].some((folder) => path.startsWith(folder));
        server.watcher.add([data, content]);
        let pending: NodeJS.Timeout | undefined;
        const changed = (path: string): void => {
          if (!inside(path)) return;
          clearTimeout(pending);
          // An export is written in many small steps: wait until it rests.
          pending = setTimeout(async () => {
            try {
              forgetChronicle();
              await refreshContent?.({});
              server.ws.send({ type: 'full-reload' });
              logger.info('The data changed; the pages were computed anew.');
              for (const line of faultLines(await chronicle())) logger.warn(line.trim());
            } catch (error) {
              logger.error(
                `The data changed, but the pages could not be computed: ${(error as Error).message}`,
              );
            }
          }, 300);
        };
        for (const event of ['add', 'change', 'unlink'] as const) server.watcher.on(event, changed);
      },
    },
  };
}
