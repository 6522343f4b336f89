/** `romtool extract`: options, and what runs when they are read. */
import { Command, Option } from 'commander';
import { optionErrors } from '../../bytes/errors.js';
import { GUID_ERRORS } from '../../firmware/guids/findings.js';
import { TARGET_IDS } from '../../host/host.js';
import { parseIdPair } from '../../pci/ids.js';
import { hostOption } from '../host-option.js';
import { HOST_TEXTS } from '../host-texts.js';
import type { Io } from '../io.js';
import { jobsOption } from '../jobs/option.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import { checked } from '../usage-errors.js';
import type { ExtractFlags } from './flags.js';
import { EXTRACT_TEXTS } from './texts.js';

const error = optionErrors(GUID_ERRORS);

const runExtract = onDemand(() => import('./run.js'), 'runExtract');

export function extractCommand(io: Io, finish: Finish): Command {
	return new Command('extract')
		.description(say(EXTRACT_TEXTS.description))
		.argument('<image...>', say(EXTRACT_TEXTS.image))
		.option('-d, --directory <dir>', say(EXTRACT_TEXTS.directory))
		.option('--for <vendor:device>', say(EXTRACT_TEXTS.for), (text) => checked(() => parseIdPair(text)))
		.option('--rom', say(EXTRACT_TEXTS.rom))
		.addOption(hostOption())
		.addOption(new Option('--target <what>', say(HOST_TEXTS.target)).choices(TARGET_IDS))
		.option('--all', say(EXTRACT_TEXTS.all))
		.option('--name <glob>', say(EXTRACT_TEXTS.name))
		.option('--guid <guid>', say(EXTRACT_TEXTS.guid), (text) => checked(() => guidArgument(text)))
		.option('--list', say(EXTRACT_TEXTS.list))
		.option('--force', say(EXTRACT_TEXTS.force))
		.addOption(jobsOption())
		.option('--json', say(EXTRACT_TEXTS.json))
		.addHelpText('after', `\n${say(EXTRACT_TEXTS.exit)}`)
		.action(async (paths: string[], flags: ExtractFlags) => finish(await runExtract(paths, flags, io)));
}

/** A GUID as registries write it, with or without braces. */
function guidArgument(text: string): string {
	const guid = text.trim().replace(/^\{(.*)\}$/, '$1');
	if (/^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(guid)) return guid.toUpperCase();
	throw error('not-a-guid', { value: text });
}
