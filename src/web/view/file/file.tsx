/** One file: what it is and what came of it, in the form that its use has. */
import type { FileEntry } from '../../file-result.js';
import { CompareWith } from '../compare/compare-with.js';
import { useSpeech } from '../language.js';
import { Problems } from '../parts/file-parts.js';
import { Heading } from '../parts/heading.js';
import { WORKING } from '../texts.js';
import { Configuration } from './configuration.js';
import { Devices } from './devices.js';
import { Firmware } from './firmware.js';
import { Log } from './log.js';
import { OtherFile } from './other.js';
import { Rom } from './rom.js';
import { DAMAGED } from './texts.js';

const VIEWS = {
	firmware: Firmware,
	rom: Rom,
	proxmox: Configuration,
	libvirt: Configuration,
	log: Log,
	lspci: Devices,
	other: OtherFile,
} as const;

export function FileView({ file }: { readonly file: FileEntry }) {
	const { say, words } = useSpeech();
	const { names, state, result, use, gist } = file;
	const [name] = names;
	if (result === undefined) {
		return (
			<Heading text={state === 'unreadable' ? say(DAMAGED.unreadable, { file: name }) : name}>
				{state === 'cancelled' && <p class="sum">{say(WORKING.cancelledHint)}</p>}
				{state === 'unreadable' && gist !== undefined && <p class="notice err">{words(gist)}</p>}
			</Heading>
		);
	}
	const View = VIEWS[use ?? 'other'];
	return (
		<>
			<View file={file} result={result} />
			<CompareWith file={file} />
			<Problems problems={result.problems} />
			{state === 'cancelled' && <p class="notice warn">{say(WORKING.cancelledHint)}</p>}
		</>
	);
}
