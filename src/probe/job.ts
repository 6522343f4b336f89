/** What the probe application is to ask the driver: the file `JOB.BIN` of its volume (JobHeader in application/probe.c). */

import { hexDigits } from '../bytes/hex.js';
import { record } from '../bytes/record.js';
import { fatVolume } from './fat-volume.js';

const jobHeader = record('probe job', {
	magic: 'u32',
	version: 'u16',
	questions: 'u16',
	readLimit: 'u32',
	/** A number of 64 bits. */
	lineToken: { bytes: 8 },
});

const jobQuestion = record('probe question', {
	vendorId: 'u16',
	firstId: 'u16',
	lastId: 'u16',
	/** 0 for none, else the number of the file. */
	rom: 'u16',
});

const MAGIC = 0x504a5452;
const VERSION = 1;
/** Register reads that one call of `Supported()` may take: AMD's drivers give up after a dozen. */
export const READ_LIMIT = 1000;
/** The job's counter has 16 bits. */
const MAX_QUESTIONS = 0xffff;

/** Device IDs of one vendor, from the first to the last, with a ROM image or without one. */
export interface Question {
	readonly vendorId: number;
	readonly firstId: number;
	readonly lastId: number;
	/** Index of the ROM among those given; `undefined` for a device without one. */
	readonly rom: number | undefined;
}

/** A question with a single device, however long it takes, has as much time as silence; each further device adds this. */
const SECONDS_PER_ID = 0.01;
/** Loading, starting, the questions' beginning, and the names. */
const STAGES = 4;

/** The most that a machine may take, whatever it says meanwhile: of seconds in which it may be silent. */
export function mostSeconds(questions: readonly Question[], silence: number): number {
	const ids = questions.reduce((sum, { firstId, lastId }) => sum + lastId - firstId, 0);
	return silence * (STAGES + questions.length) + ids * SECONDS_PER_ID;
}

/**
 * The volume that the machine boots from.
 *
 * @param token 16 lower-case hex digits, with which the application begins its lines.
 * @throws OptionError where the files are more than a volume holds.
 */
export function probeVolume(
	application: Uint8Array,
	driver: Uint8Array,
	roms: readonly Uint8Array[],
	questions: readonly Question[],
	token: string,
): Uint8Array {
	if (questions.length > MAX_QUESTIONS) throw new RangeError(`${questions.length} questions are more than a job holds`);
	const job = new Uint8Array(jobHeader.size + questions.length * jobQuestion.size);
	jobHeader.write(job, 0, {
		magic: MAGIC,
		version: VERSION,
		questions: questions.length,
		readLimit: READ_LIMIT,
		lineToken: littleEndian(token),
	});
	for (const [index, { rom, ...ids }] of questions.entries()) {
		jobQuestion.write(job, jobHeader.size + index * jobQuestion.size, { ...ids, rom: rom === undefined ? 0 : rom + 1 });
	}
	return fatVolume([
		['EFI/BOOT/BOOTX64.EFI', application],
		['JOB.BIN', job],
		['DRIVER.EFI', driver],
		...roms.map((rom, index) => [`ROM/${hexDigits(index + 1, 4).toUpperCase()}.BIN`, rom] as const),
	]);
}

function littleEndian(token: string): Uint8Array {
	const bytes = new Uint8Array(8);
	new DataView(bytes.buffer).setBigUint64(0, BigInt(`0x${token}`), true);
	return bytes;
}
