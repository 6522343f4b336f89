/**
 * Whether SeaBIOS runs a ROM's legacy image: `init_optionrom` and `is_valid_rom` in src/optionroms.c, which are the same in all
 * releases since 2019. Unlike OVMF it compares the IDs and the sum, and looks at neither lengths nor the machine.
 */
import { type Finding, finder } from '../bytes/finding.js';
import { CodeType, pciDataStructure23 } from '../option-rom/pci-data-structure.js';
import { legacyRomHeader } from '../option-rom/rom-header.js';
import { ROM_UNIT } from '../option-rom/rom-size.js';
import type { Answer, ConsumerRules, Question } from './consumer.js';
import { CONSUMER_NAMES, type ReleaseOf } from './consumer-names.js';
import { Release } from './release.js';
import { RomBar } from './rom-bar.js';
import { callImage } from './seabios/called-code.js';
import { CopiedImage } from './seabios/copied-image.js';
import { fileRom } from './seabios/file-rom.js';
import { SEABIOS_FINDINGS } from './seabios/findings.js';
import { type MappedRom, mapRom, PAGE } from './seabios/map-rom.js';

const SIZE_AT = legacyRomHeader.offsets.initializationSize;
const DISPLAY = 0x03;

const found = finder<typeof SEABIOS_FINDINGS>('seabios');

export const SEABIOS: ConsumerRules<'seabios'> = {
	findings: SEABIOS_FINDINGS,
	evaluate: askSeabios,
	/**
	 * A wrong sum counts as damage, and whether the IDs have to be the device's is for `checkDevice` to say. What takes SeaBIOS
	 * down is of no use, unless the ROM is for OVMF as well.
	 */
	applies: ({ images }, verdict) =>
		(verdict === 'hangs' || verdict === 'crashes') &&
		images.every(({ headers }) => headers.pcir.codeType === CodeType.pcAt),
};

/** `device` undefined takes the IDs as matching. */
export function askSeabios(
	{ rom, device, rombar = true, romsize }: Question,
	release: Release<ReleaseOf<'seabios'>> = new Release(CONSUMER_NAMES.seabios.releases.all),
): Answer<'seabios'> {
	const bar = new RomBar(rom.bytes, rombar ? romsize : 0);
	const mapped: MappedRom = rombar ? mapRom(bar, rom, device) : fileRom(rom.bytes, isDisplay(bar, 0), release);
	const { start, hangs = false, breaks, remarks = [] } = mapped;
	if (start === undefined) return { verdict: hangs ? 'hangs' : 'ignored', findings: breaks };
	// The class is the device's that counts; the image's is all that is known of it.
	const display = isDisplay(bar, start);
	const size = bar.u8(start + SIZE_AT) * ROM_UNIT;
	const image = new CopiedImage(rombar ? bar.bytes(start, Math.min(size, bar.size - start)) : rom.bytes);
	const broken = badImage(image, start, size) ?? (rombar ? beyondPage(bar, start, size) : undefined);
	if (broken !== undefined) return { verdict: 'ignored', findings: [...breaks, broken] };
	const passed = breaks.map((each): Finding => ({ ...each, severity: 'note' }));
	const called = [...callImage(image, start, display)];
	const dead = called.find(({ verdict }) => verdict !== undefined);
	if (dead?.verdict !== undefined) return { verdict: dead.verdict, findings: [...passed, dead.finding] };
	const doubts = called.map(({ finding }) => finding);
	const own = rombar ? lengthRemarks(bar, start, size) : remarks;
	const shown = display ? [displayRemark(classAt(bar, start), rombar)] : [];
	return { verdict: 'runs', findings: [...passed, ...own, ...doubts, ...shown] };
}

function isDisplay(bar: RomBar, start: number): boolean {
	return bar.u8(classAt(bar, start) + 2) === DISPLAY;
}

function classAt(bar: RomBar, start: number): number {
	return start + bar.u16(start + legacyRomHeader.offsets.pcirOffset) + pciDataStructure23.offsets.classCode;
}

/** `is_valid_rom`, on the copy. */
function badImage(image: CopiedImage, start: number, size: number): Finding | undefined {
	if (size === 0) return found('seabios-size-zero', 'error', { image: start }, start + SIZE_AT);
	// Behind a ROM BAR every byte reads the same, behind a file there are zeros: 256 of either sum to zero.
	const sum = image.sum(size);
	return sum === 0 ? undefined : found('seabios-sum', 'error', { image: start, bytes: size, sum }, start);
}

/** What is mapped behind the ROM BAR has its own sum. */
function beyondPage(bar: RomBar, start: number, size: number): Finding | undefined {
	const end = start + size;
	if (end <= Math.max(bar.size, PAGE)) return undefined;
	return found('seabios-size-beyond-rom', 'error', { image: start, end, bar: bar.size }, start + SIZE_AT);
}

function lengthRemarks(bar: RomBar, start: number, size: number): Finding[] {
	const { length } = bar.file;
	const end = start + size;
	if (end > bar.size) {
		return [found('seabios-size-beyond-rom', 'warning', { image: start, end, bar: bar.size }, start + SIZE_AT)];
	}
	return end > length ? [found('seabios-truncated', 'warning', { image: start, end, size: length }, length)] : [];
}

/** Files in `vgaroms/` are all run, and told of no device. */
function displayRemark(at: number, rombar: boolean): Finding {
	return rombar ? found('seabios-display', 'note', {}, at) : found('seabios-no-address', 'warning', {}, at);
}
