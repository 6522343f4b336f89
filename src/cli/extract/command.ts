/** `romtool extract`: options, and what runs when they are read. */
import { Command } from 'commander';
import { parseIdPair } from '../../pci/ids.js';
import { checked } from '../checked.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import type { ExtractFlags } from './flags.js';
import { guidArgument } from './flags.js';
import { EXTRACT_TEXTS } from './texts.js';

export function extractCommand(io: Io, finish: (exitCode: number) => void): Command {
	return new Command('extract')
		.description(say(EXTRACT_TEXTS.description))
		.argument('<image...>', say(EXTRACT_TEXTS.image))
		.option('-d, --directory <dir>', say(EXTRACT_TEXTS.directory))
		.option('--for <vendor:device>', say(EXTRACT_TEXTS.for), (text) => checked(() => parseIdPair(text)))
		.option('--rom', say(EXTRACT_TEXTS.rom))
		.option('--all', say(EXTRACT_TEXTS.all))
		.option('--name <glob>', say(EXTRACT_TEXTS.name))
		.option('--guid <guid>', say(EXTRACT_TEXTS.guid), (text) => checked(() => guidArgument(text)))
		.option('--list', say(EXTRACT_TEXTS.list))
		.option('--force', say(EXTRACT_TEXTS.force))
		.option('--json', say(EXTRACT_TEXTS.json))
		.addHelpText('after', `\n${say(EXTRACT_TEXTS.exit)}`)
		.action(async (paths: string[], flags: ExtractFlags) => {
			const { runExtract } = await import('./run.js');
			finish(await runExtract(paths, flags, io));
		});
}
