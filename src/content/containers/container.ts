/** What is known of each kind of container: how it is recognised, and how the files in it are had. */
import type { Budget } from '../../bytes/budget.js';

/** What the platform brings; each throws UnreadableError for what it cannot read. */
export interface ContainerTools {
	/** The files of an archive that libarchive reads, and the folders; its parts follow each other. */
	readonly archive: (parts: readonly Uint8Array[]) => AsyncIterable<Member>;
	/** RFC 1952, in pieces. */
	readonly gunzip: (bytes: Uint8Array) => AsyncIterable<Uint8Array>;
}

/** A view, or pieces of which each is there until the next is asked for. They may throw UnreadableError. */
export type MemberContent = Uint8Array | Iterable<Uint8Array> | AsyncIterable<Uint8Array>;

/** The file in a container that has no names. */
export const UNNAMED = 'content';

export interface Member {
	/** As the container has it; empty where it has none that could be shown. */
	readonly name: string;
	/** Missing for a folder, a link or a device. */
	readonly content?: MemberContent;
}

type Members = Iterable<Member> | AsyncIterable<Member>;

/**
 * The files of the container that stands at `at`, one after the other: the content of one is asked for before the next.
 * How much is taken of them is for the caller to bound, but not the work between two of them. Throws UnreadableError.
 */
type Open = (bytes: Uint8Array, at: number, tools: ContainerTools) => Members;

/** How a container is found that lies inside of other data, such as the program that unpacks it. */
export interface Inside {
	/** As Latin-1, two characters or more. */
	readonly marks: readonly string[];
	/** Whether the container's header stands at a mark; `sums` are bytes that may yet be summed up. */
	readonly holds: (bytes: Uint8Array, at: number, sums: Budget) => boolean;
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
