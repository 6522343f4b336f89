/** Files that share their modules share the language that is spoken, too: each begins with English. */
import { beforeAll } from 'vitest';
import { speak } from '../../src/cli/language.js';

beforeAll(() => speak('en'));
