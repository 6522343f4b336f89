/** `romtool edit`: one subcommand per operation, and what runs when its words are read. */
import { Command, InvalidArgumentError } from 'commander';
import { parseIdPair } from '../../pci/ids.js';
import type { Io } from '../io.js';
import { say } from '../language.js';
import { type Finish, onDemand } from '../on-demand.js';
import { MAKING_TEXTS } from '../texts.js';
import { checked } from '../usage-errors.js';
import type { EditFlags, OperationFlags, OperationName } from './run.js';
import { EDIT_TEXTS } from './texts.js';
import type { UnpackFlags } from './unpack.js';

const runUnpack = onDemand(() => import('./unpack.js'), 'runUnpack');
const runEdit = onDemand(() => import('./run.js'), 'runEdit');

export function editCommand(io: Io, finish: Finish): Command {
	const edit = new Command('edit').description(say(EDIT_TEXTS.description));
	edit
		.command('unpack')
		.description(say(EDIT_TEXTS.unpack))
		.argument('<file>', say(EDIT_TEXTS.rom))
		.option('-d, --directory <dir>', say(EDIT_TEXTS.directory))
		.option('--force', say(EDIT_TEXTS.replaceFiles))
		.option('--json', say(MAKING_TEXTS.jsonObject))
		.action(async (file: string, flags: UnpackFlags) => finish(await runUnpack(file, flags, io)));

	const operation = (name: OperationName, description: string, files = '<file>'): Command => {
		const command = edit
			.command(name)
			.description(description)
			.argument(files, say(EDIT_TEXTS.romOrInput))
			.option('-o, --output <file>', say(EDIT_TEXTS.output))
			.option('--force', say(EDIT_TEXTS.replace))
			.option('--json', say(MAKING_TEXTS.jsonObject))
			.action(async (file: string | string[], flags: EditFlags & OperationFlags) =>
				finish(await runEdit(name, [file].flat(), flags, io)),
			);
		if (name !== 'join') command.option('--in-place', say(EDIT_TEXTS.inPlace));
		return command;
	};
	operation('set-id', say(EDIT_TEXTS.setId))
		.requiredOption('--id <vendor:device>', say(EDIT_TEXTS.id), (text) => checked(() => parseIdPair(text)))
		.option('--image <number>', say(EDIT_TEXTS.image), parseImageNumber)
		.option('--keep-list', say(EDIT_TEXTS.keepList));
	operation('fix-sum', say(EDIT_TEXTS.fixSum)).option('--efi', say(EDIT_TEXTS.efi));
	operation('trim', say(EDIT_TEXTS.trim));
	operation('join', say(EDIT_TEXTS.join), '<file...>');
	operation('compress', say(EDIT_TEXTS.compress));
	operation('decompress', say(EDIT_TEXTS.decompress));
	return edit;
}

function parseImageNumber(text: string): number {
	if (/^[1-9]\d{0,3}$/.test(text)) return Number(text);
	throw new InvalidArgumentError(say(EDIT_TEXTS.notAnImage));
}
