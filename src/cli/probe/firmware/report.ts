/** What firmware did with a ROM: the elements of the JSON of `romtool probe --firmware`, and what is to be sent where `check` says otherwise. */
import { hex } from '../../../bytes/hex.js';
import type { ReleaseVerdicts } from '../../../consumers/consumer-names.js';
import { CONSUMER_RELEASES } from '../../../consumers/consumer-releases.js';
import { releaseIndex } from '../../../consumers/release.js';
import type { FirmwareKind } from '../../../host/firmware-places.js';
import { formatId, type PciDevice } from '../../../pci/ids.js';
import { efiStatusName } from '../../../probe/cards/efi-status.js';
import { type CardImage, isSameOutcome, type Outcome } from '../../../probe/cards/outcome.js';
import type { CpuException } from '../../../probe/exception.js';
import type { FileDigests } from '../../../report/named-file.js';
import { version } from '../../version.js';
import type { AnsweredRom } from './ask-cards.js';
import type { FirmwareFile } from './find-firmware.js';
import type { Card } from './machine-words.js';

export interface BootedImage extends CardImage {
	/** `EFI_LOAD_ERROR`. */
	readonly statusName?: string;
}

export interface BootedRom {
	readonly file: string;
	readonly size: number;
	readonly sha256: string;
	readonly firmware: FirmwareKind;
	readonly release: string | null;
	readonly version?: string;
	/** Of the firmware's file. */
	readonly firmwareSha256: string;
	readonly images: readonly BootedImage[];
	readonly outcome: Outcome;
	/** What ended the machine. */
	readonly amid?: AnsweredRom['amid'];
	readonly exception?: CpuException;
	/** How it was seen: by each call; by our own driver being refused, as all that is unsigned; by what SeaBIOS says. */
	readonly seen: 'calls' | 'refusal' | 'debug-port';
	readonly card: {
		readonly model: string;
		readonly vendorId: string;
		readonly deviceId: string;
		readonly classCode: string;
	};
	/** The IDs of the ROM, in whose place a copy had the card's. */
	readonly replacedIds?: { readonly vendorId: string; readonly deviceId: string };
	readonly machine: {
		readonly qemu: string | null;
		/** MiB. */
		readonly memory: number;
		readonly secureBoot: boolean;
		readonly accelerator: 'kvm' | 'tcg';
	};
	readonly check: Checked;
	/** Text that can be sent as it is. */
	readonly bugReport?: string;
}

export interface Checked {
	readonly verdict: Outcome;
	/** For which `check` was asked: the firmware's own, where it is known; else the nearest, or the newest that is shipped. */
	readonly release: string;
	readonly agrees: boolean;
	/** The firmware started the driver as `check` says, and the driver failed. */
	readonly ownFault?: true;
}

export interface BootedParts {
	readonly file: string;
	readonly size: number;
	readonly digests: FileDigests;
	readonly firmware: FirmwareFile;
	readonly answer: AnsweredRom;
	readonly card: Card;
	readonly replaced?: PciDevice;
	readonly machine: Omit<BootedRom['machine'], 'accelerator'>;
	/** What `check` says. */
	readonly verdict: Pick<ReleaseVerdicts<string, Outcome>, 'verdict' | 'release'>;
}

export function bootedRom(parts: BootedParts): BootedRom {
	const { file, size, digests, firmware, answer, card, replaced, machine, verdict } = parts;
	const { images, outcome, amid, exception, refusal, accelerator } = answer;
	const check = checked(answer, verdict);
	const report: BootedRom = {
		file,
		size,
		sha256: digests.sha256,
		firmware: firmware.kind,
		release: firmware.release ?? null,
		...(firmware.version !== undefined && { version: firmware.version }),
		firmwareSha256: firmware.sha256,
		images: images.map(bootedImage),
		outcome,
		...(amid !== undefined && { amid }),
		...(exception !== undefined && { exception }),
		seen: firmware.kind === 'seabios' ? 'debug-port' : refusal ? 'refusal' : 'calls',
		card: { model: card.model, ...toldIds(card), classCode: hex(card.classCode, 6) },
		...(replaced !== undefined && { replacedIds: toldIds(replaced) }),
		machine: { ...machine, accelerator },
		check,
	};
	const differs = !check.agrees && check.ownFault === undefined && isKnownTo(firmware, check.release);
	return differs ? { ...report, bugReport: bugReport(report) } : report;
}

function checked({ outcome, ownFault }: AnsweredRom, { verdict, release }: BootedParts['verdict']): Checked {
	const agrees = isSameOutcome(outcome, verdict);
	const isOwn = !agrees && ownFault && verdict === 'runs';
	return { verdict, release, agrees, ...(isOwn && { ownFault: true as const }) };
}

/** What another release does says nothing of `check`, but of those to come it takes the newest for what they do. */
function isKnownTo({ kind, release }: FirmwareFile, asked: string): boolean {
	if (release === undefined) return false;
	const { all } = CONSUMER_RELEASES[kind];
	return release === asked || releaseIndex(all, release) === all.length - 1;
}

function toldIds({ vendorId, deviceId }: PciDevice): { vendorId: string; deviceId: string } {
	return { vendorId: formatId(vendorId), deviceId: formatId(deviceId) };
}

function bootedImage(image: CardImage): BootedImage {
	const statusName = image.status === null ? undefined : efiStatusName(image.status);
	return { ...image, ...(statusName !== undefined && { statusName }) };
}

/** In English, for those who get it; no path is in it. */
function bugReport(report: BootedRom): string {
	const { sha256, size, firmware, release, firmwareSha256, images, outcome, amid, exception, card, machine } = report;
	const { check, replacedIds, seen } = report;
	const lines = [
		`romtool ${version()}: check and the firmware differ`,
		`ROM: ${size} bytes, sha256 ${sha256}`,
		`firmware: ${firmware} ${report.version ?? release ?? 'of unknown release'}, sha256 ${firmwareSha256}`,
		`machine: QEMU ${machine.qemu ?? 'unknown'}, ${machine.accelerator}, ${machine.memory} MiB, Secure Boot ${machine.secureBoot ? 'on' : 'off'}`,
		`card: ${card.model} ${card.vendorId}:${card.deviceId} class ${card.classCode}`,
		...(replacedIds === undefined ? [] : [`IDs in place of ${replacedIds.vendorId}:${replacedIds.deviceId}`]),
		`check: ${check.verdict} (${check.release})`,
		`firmware did: ${outcome} (${seen})`,
		...images.map(imageLine),
		...(amid === undefined ? [] : [`ended amid ${amid.stage} of the image at ${hex(amid.offset)}`]),
		...(exception === undefined ? [] : [`exception: ${exception.name} ${JSON.stringify(exception.registers)}`]),
	];
	return lines.join('\n');
}

function imageLine({ offset, dispatched, loaded, started, unloaded, status, statusName }: BootedImage): string {
	const done = { dispatched, loaded, started, unloaded };
	const words = Object.entries(done).flatMap(([word, is]) => (is ? [word] : []));
	return `image at ${hex(offset)}: ${words.join(', ') || 'not dispatched'}${status === null ? '' : `, ${statusName ?? status}`}`;
}
