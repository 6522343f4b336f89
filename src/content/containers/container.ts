/** What is known of each kind of container: how it is recognised, and how the files in it are had. */
import type { Span } from '../../bytes/span.js';
import type { ContainerReason } from './problem.js';
import type { Sums } from './sums.js';

/** What the platform brings; each throws UnreadableError for what it cannot read. */
export interface PlatformTools {
	/** The files of an archive that libarchive reads, and the folders; its parts follow each other. */
	readonly archive: (parts: readonly Uint8Array[]) => AsyncIterable<Member>;
	/** RFC 1952, in pieces; of what is damaged, those before the damage come first. */
	readonly gunzip: (bytes: Uint8Array) => AsyncIterable<Uint8Array>;
	/** RFC 1950, or RFC 1951 alone, likewise; bytes behind its end are left alone. */
	readonly inflate: (bytes: Uint8Array, format: 'zlib' | 'raw') => AsyncIterable<Uint8Array>;
	/** For work that no file shows, in bytes, such as unpacking what turns out to be damaged. Throws LimitReached. */
	readonly pay: (bytes: number) => void;
}

/** A view, or pieces of which each is there until the next is asked for. They may throw UnreadableError. */
export type MemberContent = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

export interface ContainerTools extends PlatformTools {
	/** What members are to be found in, at once: up to `most` bytes, which cost what a member costs. Throws UnreadableError. */
	readonly whole: (content: MemberContent, most: number) => Promise<Uint8Array>;
}

/** The file in a container that has no names. */
export const UNNAMED = 'content';

export interface Member {
	/** As the container has it; empty where it has none that could be shown. */
	readonly name: string;
	/** Missing for a folder, a link or a device. */
	readonly content?: MemberContent;
	/** As the container has it: nothing is asked for of one that is too large. */
	readonly size?: number;
	/** What is wrong with it though its content is given, such as a checksum; asked for when all of that has been. */
	readonly problem?: ContainerReason | undefined;
}

type Members = Iterable<Member> | AsyncIterable<Member>;

/** Where a container lies in a file. */
export interface Extent extends Span {
	/** Of its format, as it says it. */
	readonly version?: string;
	/** Of the header that was found, where it does not begin there: for its own `open`. */
	readonly headerAt?: number;
}

/**
 * The files of the container that lies at `extent`, one after the other: the content of one is asked for before the next.
 * How much is taken of them is for the caller to bound, but not the work between two of them. Throws UnreadableError.
 */
type Open = (bytes: Uint8Array, extent: Extent, tools: ContainerTools) => Members;

/** How a container is found that lies inside of other data, such as the program that unpacks it. */
export interface Inside {
	/** As Latin-1, two characters or more. */
	readonly marks: readonly string[];
	/**
	 * Where the container lies of which a mark stands at `at`; it may begin before the mark. Asked at every mark, of which a
	 * file may be full: it must cost little. `sums` tells how many bytes may yet be summed up, in all, and has sums of words.
	 */
	readonly locate: (bytes: Uint8Array, at: number, sums: Sums) => Extent | undefined;
}

/** Files begin with it, or it is found inside of them; it is opened, read by `openFirmware`, or can only be named. */
export type Container<K extends string = string> = { readonly kind: K } & (
	| {
			readonly begins: (bytes: Uint8Array) => boolean;
			readonly inside?: Inside;
			readonly open: Open;
			readonly inTree?: never;
	  }
	| {
			readonly begins: (bytes: Uint8Array) => boolean;
			readonly inside?: Inside;
			readonly open?: never;
			readonly inTree: true;
	  }
	| { readonly begins?: never; readonly inside: Inside; readonly open?: Open; readonly inTree?: never }
);
