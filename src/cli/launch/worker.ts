/** Starts a thread for files of the package's executables. */
import { installedIn } from './folder.js';
import { launch } from './launch.js';

launch('worker-program.cjs', 'worker', installedIn(import.meta.dirname));
