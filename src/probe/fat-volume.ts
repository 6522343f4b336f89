/**
 * A FAT12 volume with the given files and nothing else, as large as they need (Microsoft FAT specification 1.03: boot
 * sector §3.1, cluster numbers §3.5, directory entries §6). UEFI 2.10 §13.3 asks firmware to read it, without a partition
 * table as well.
 */
import { optionErrors } from '../bytes/errors.js';
import { latin1Bytes } from '../bytes/text.js';
import { bootSector, directoryEntry, shortName } from './fat-structures.js';
import { PROBE_ERRORS } from './findings.js';

const optionError = optionErrors(PROBE_ERRORS);

const SECTOR = 512;
/** One for the boot sector, whose structure leaves the rest to a boot program. */
const RESERVED_SECTORS = 1;
const ROOT_ENTRIES = 64;
/** What makes a volume FAT12 is that it has no more. */
const MAX_CLUSTERS = 4084;
/** 32 KiB, the largest that every driver takes. */
const MAX_CLUSTER_SECTORS = 64;
const FIRST_CLUSTER = 2;
const END_OF_CHAIN = 0xfff;
const FIXED_DISK = 0xf8;
const DIRECTORY = 0x10;
/** 1 January 1980, the earliest that there is: equal files give equal volumes. */
const EARLIEST_DATE = 0x21;

/** `EFI/BOOT/BOOTX64.EFI`: folders come of themselves, names are of the short form in upper case. */
export type VolumeFile = readonly [path: string, bytes: Uint8Array];

interface Node {
	readonly name: string;
	/** Of a folder. */
	readonly children?: Node[];
	readonly bytes?: Uint8Array;
}

/** @throws OptionError for more than some 127 MiB; RangeError for names that have no short form, or that are there twice. */
export function fatVolume(files: readonly VolumeFile[]): Uint8Array {
	const root = treeOf(files);
	if (root.length > ROOT_ENTRIES) throw new RangeError(`${root.length} files in the root, at most ${ROOT_ENTRIES} fit`);
	let clusterSectors = 1;
	while (clustersOf(root, clusterSectors * SECTOR) > MAX_CLUSTERS) {
		clusterSectors *= 2;
		if (clusterSectors > MAX_CLUSTER_SECTORS) {
			throw optionError('volume-size', { most: 127 });
		}
	}
	// A volume without a free cluster is sound, one without any cluster is not.
	const clusters = Math.max(1, clustersOf(root, clusterSectors * SECTOR));
	const fatSectors = Math.ceil(((clusters + FIRST_CLUSTER) * 3) / 2 / SECTOR);
	const rootAt = (RESERVED_SECTORS + fatSectors) * SECTOR;
	const dataAt = rootAt + ROOT_ENTRIES * directoryEntry.size;
	const sectors = dataAt / SECTOR + clusters * clusterSectors;
	const volume = new Uint8Array(sectors * SECTOR);
	bootSector.write(volume, 0, {
		jump: Uint8Array.of(0xeb, 0x3c, 0x90),
		oemName: latin1Bytes('ROMTOOL '),
		bytesPerSector: SECTOR,
		sectorsPerCluster: clusterSectors,
		reservedSectors: RESERVED_SECTORS,
		fats: 1,
		rootEntries: ROOT_ENTRIES,
		totalSectors16: sectors > 0xffff ? 0 : sectors,
		media: FIXED_DISK,
		fatSectors,
		sectorsPerTrack: 63,
		heads: 255,
		totalSectors32: sectors > 0xffff ? sectors : 0,
		drive: 0x80,
		bootSignature: 0x29,
		label: latin1Bytes('NO NAME    '),
		fileSystem: latin1Bytes('FAT12   '),
		signature: 0xaa55,
	});
	const writer = new Writer(volume, dataAt, clusterSectors * SECTOR);
	writer.link(0, 0xf00 | FIXED_DISK);
	writer.link(1, END_OF_CHAIN);
	writer.putEntries(volume.subarray(rootAt, dataAt), root, 0);
	return volume;
}

/** Fills clusters one after the other, so that every chain is one run. */
class Writer {
	private readonly volume: Uint8Array;
	private readonly dataAt: number;
	private readonly clusterSize: number;
	private free = FIRST_CLUSTER;

	constructor(volume: Uint8Array, dataAt: number, clusterSize: number) {
		this.volume = volume;
		this.dataAt = dataAt;
		this.clusterSize = clusterSize;
	}

	/** Two entries of 12 bits share three bytes. */
	link(cluster: number, value: number): void {
		const at = RESERVED_SECTORS * SECTOR + cluster + (cluster >>> 1);
		const shifted = cluster % 2 === 0 ? value : value << 4;
		this.volume[at] = (this.volume[at] as number) | shifted;
		this.volume[at + 1] = (this.volume[at + 1] as number) | (shifted >>> 8);
	}

	/** `self` is the folder's own cluster, 0 for the root. */
	putEntries(area: Uint8Array, nodes: readonly Node[], self: number): void {
		let at = 0;
		const put = (name: Uint8Array, attributes: number, cluster: number, size: number) => {
			const dates = { accessDate: EARLIEST_DATE, writeDate: EARLIEST_DATE };
			directoryEntry.write(area, at, { name, attributes, cluster, size, ...dates });
			at += directoryEntry.size;
		};
		for (const { name, children, bytes } of nodes) {
			if (children === undefined) {
				const content = bytes ?? new Uint8Array(0);
				const { first, span } = this.take(content.length);
				span.set(content);
				put(shortName(name), 0, first, content.length);
				continue;
			}
			const { first, span } = this.take((children.length + 2) * directoryEntry.size);
			put(shortName(name), DIRECTORY, first, 0);
			const dots = [
				{ text: '.', cluster: first },
				{ text: '..', cluster: self },
			];
			for (const [index, { text, cluster }] of dots.entries()) {
				directoryEntry.write(span, index * directoryEntry.size, {
					name: latin1Bytes(text.padEnd(11)),
					attributes: DIRECTORY,
					cluster,
					accessDate: EARLIEST_DATE,
					writeDate: EARLIEST_DATE,
				});
			}
			this.putEntries(span.subarray(2 * directoryEntry.size), children, first);
		}
	}

	/** A chain for so many bytes; an empty file has none. */
	private take(size: number): { first: number; span: Uint8Array } {
		const count = Math.ceil(size / this.clusterSize);
		const first = count === 0 ? 0 : this.free;
		const start = this.dataAt + (this.free - FIRST_CLUSTER) * this.clusterSize;
		for (let left = count; left > 0; left--) {
			this.link(this.free, left === 1 ? END_OF_CHAIN : this.free + 1);
			this.free++;
		}
		return { first, span: this.volume.subarray(start, start + count * this.clusterSize) };
	}
}

function treeOf(files: readonly VolumeFile[]): Node[] {
	const root: Node[] = [];
	for (const [path, bytes] of files) {
		const folders = path.split('/');
		const name = folders.pop() ?? '';
		let into = root;
		for (const folder of folders) {
			let node = into.find((each) => each.name === folder);
			if (node === undefined) {
				node = { name: folder, children: [] };
				into.push(node);
			}
			if (node.children === undefined) throw new RangeError(`${folder} is a file and a folder`);
			into = node.children;
		}
		if (into.some((each) => each.name === name)) throw new RangeError(`${path} is there twice`);
		into.push({ name, bytes });
	}
	return root;
}

function clustersOf(nodes: readonly Node[], clusterSize: number): number {
	return nodes.reduce((sum, { children, bytes }) => {
		if (children === undefined) return sum + Math.ceil((bytes?.length ?? 0) / clusterSize);
		const own = Math.ceil(((children.length + 2) * directoryEntry.size) / clusterSize);
		return sum + own + clustersOf(children, clusterSize);
	}, 0);
}
