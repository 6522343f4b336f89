/**
 * EfiRom's own command line: flags in any case, numbers decimal unless prefixed 0x, file kinds that hold until the
 * next -e, -ec or -b, IDs after -i until the next option.
 */
import { CliError } from '../cli-error.js';
import { say } from '../language.js';
import { type FileKind, RomRequest } from '../rom-request.js';
import { EFIROM_TEXTS, type NumberRole } from './texts.js';

export interface EfiRomArguments {
	readonly action: 'build' | 'dump' | 'help' | 'version';
	readonly request: RomRequest;
	readonly verbose: boolean;
	readonly quiet: boolean;
	/** IDs as they were written, for a look at how they were meant. */
	readonly idsAsWritten: readonly WrittenId[];
}

export interface WrittenId {
	readonly role: 'vendor' | 'device';
	readonly text: string;
	readonly value: number;
}

const FILE_KINDS: Readonly<Record<string, FileKind>> = { '-e': 'efi', '-ec': 'efi-compressed', '-b': 'binary' };

/** @throws CliError where EfiRom refuses, too. */
export function parseEfiRomArguments(args: readonly string[]): EfiRomArguments {
	const request = new RomRequest();
	const idsAsWritten: WrittenId[] = [];
	let fileKind: FileKind | undefined;
	let dump = false;
	let verbose = false;
	let quiet = false;
	let next = 0;
	const done = (action: EfiRomArguments['action']) => ({ action, request, verbose, quiet, idsAsWritten });

	const value = (option: string): string => {
		const text = args[next++];
		if (text === undefined) throw new CliError(say(EFIROM_TEXTS.missingValue, { option }));
		return text;
	};
	const id = (role: WrittenId['role'], text: string): number => {
		const number = readNumber(text, role, 0xffff);
		idsAsWritten.push({ role, text, value: number });
		return number;
	};

	while (next < args.length) {
		const word = args[next++] as string;
		if (!word.startsWith('-')) {
			if (fileKind === undefined) throw new CliError(say(EFIROM_TEXTS.typeNotGiven, { file: word }));
			request.addFile(fileKind, word);
			continue;
		}
		const option = word.toLowerCase();
		switch (option) {
			case '-f':
				request.vendorId = id('vendor', value(word));
				break;
			case '-i':
				if (next === args.length) throw new CliError(say(EFIROM_TEXTS.missingDevice, { option: word }));
				while (next < args.length && !args[next]?.startsWith('-')) {
					request.deviceIds.push(id('device', args[next++] as string));
				}
				break;
			case '-o':
			case '--output': {
				const path = value(word);
				if (path.startsWith('-')) throw new CliError(say(EFIROM_TEXTS.missingOutput, { option: word }));
				request.output = path;
				break;
			}
			case '-e':
			case '-ec':
			case '-b':
				fileKind = FILE_KINDS[option];
				break;
			case '-l':
			case '--class-code':
				request.setClassCode(readNumber(value(word), 'class-code', 0xffffff));
				break;
			case '-r':
			case '--revision':
				request.setCodeRevision(readNumber(value(word), 'code-revision', 0xffff));
				break;
			case '-n':
				request.markLast = false;
				break;
			case '-p':
			case '--pci23':
				request.pciRevision = '2.3';
				break;
			case '-d':
			case '--dump':
				dump = true;
				fileKind = 'binary';
				break;
			case '-v':
			case '--verbose':
				verbose = true;
				break;
			case '-q':
			case '--quiet':
				quiet = true;
				break;
			case '--debug':
				readNumber(value(word), 'debug-level', 9);
				break;
			case '-h':
			case '--help':
				return done('help');
			case '--version':
				return done('version');
			default:
				throw new CliError(say(EFIROM_TEXTS.unknownOption, { option: word }));
		}
	}
	if (request.files.length === 0) throw new CliError(say(EFIROM_TEXTS.noInput));
	return done(dump ? 'dump' : 'build');
}

/** Decimal, or hex after 0x. */
function readNumber(text: string, role: NumberRole, most: number): number {
	const trimmed = text.trim();
	const isHex = /^0x[0-9a-f]+$/i.test(trimmed);
	if (!isHex && !/^[0-9]+$/.test(trimmed)) {
		const digits = /^[0-9a-f]+$/i.test(trimmed);
		throw new CliError(say(EFIROM_TEXTS.notANumber, { role, value: text, hex: digits }));
	}
	const value = Number(trimmed);
	if (value > most) throw new CliError(say(EFIROM_TEXTS.outOfRange, { role, value: text, most }));
	return value;
}
