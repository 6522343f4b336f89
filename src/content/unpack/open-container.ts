/** Takes containers and the containers in them apart in memory: no name in there is ever a path. */
import { hex } from '../../bytes/hex.js';
import { MEMBER_SEPARATOR } from '../../bytes/member-name.js';
import { findVolume } from '../../firmware/volume-header.js';
import { placesIn } from '../container-places.js';
import type { Container, ContainerTools, Extent, MemberContent, PlatformTools } from '../containers/container.js';
import { CONTAINERS } from '../containers/containers.js';
import { type ContainerProblem, LimitReached } from '../containers/problem.js';
import { type Content, identifyContent } from '../content.js';
import type { ContainerPlace } from '../find-containers.js';
import { ContainerBudget, type ContainerLimits } from './limits.js';
import { readContent, unpack } from './unpack.js';

/** A container that a file comes out of, and the file's name in it: as `OpenedMember` has it. */
export interface Layer {
	/** As the registry has it. */
	readonly kind: string;
	/** Where it lies in the file around it. */
	readonly extent: Extent;
	/** Bytes of what comes out. */
	readonly size: number;
	readonly name: string;
}

export interface OpenedMember {
	/**
	 * For display only, since whoever made the container chose it; in a container in it, `inner.zip › file.bin`. Empty for
	 * the outermost file itself, of which no container could be read.
	 */
	readonly name: string;
	/** From the outermost container on. */
	readonly layers: readonly Layer[];
	readonly bytes: Uint8Array;
	readonly content: Content | undefined;
	/** Where the bytes may not be those that were packed, which a problem tells: they are damaged, or still packed. */
	readonly doubtful: readonly Extent[];
}

export interface OpenedContainer {
	/**
	 * The files that are no containers, each unpacked when it is asked for; to be gone through once. Throws what the tools
	 * throw where they are missing.
	 */
	readonly members: AsyncIterable<OpenedMember>;
	/** What could not be had of it; complete after the last member. */
	readonly problems: readonly ContainerProblem[];
}

export interface OpenContainerOptions {
	readonly limits: ContainerLimits;
	/** Tools pay for what they take themselves, which the files do not show. */
	readonly tools: (budget: ContainerBudget) => PlatformTools;
	readonly containers?: readonly Container[];
}

/** `undefined` where `bytes`, which are `content`, are no container that can be opened. */
export function openContainer(
	bytes: Uint8Array,
	content: Content | undefined,
	{ limits, tools, containers = CONTAINERS }: OpenContainerOptions,
): OpenedContainer | undefined {
	const opened = containers.filter(({ open }) => open !== undefined);
	const places = placesIn(bytes, content, opened);
	if (places.length === 0) return undefined;
	const budget = new ContainerBudget(limits);
	const problems: ContainerProblem[] = [];
	const whole = (packed: MemberContent, most: number) =>
		readContent(packed, budget, Math.min(most, limits.maxMemberSize));
	const run = { containers: opened, tools: { ...tools(budget), whole }, budget, problems };
	return { members: membersOf({ bytes, content, places, layers: [], isDoubtful: false }, run), problems };
}

interface Run {
	/** Those that are opened. */
	readonly containers: readonly Container[];
	readonly tools: ContainerTools;
	readonly budget: ContainerBudget;
	readonly problems: ContainerProblem[];
}

/** A file with containers in it. */
interface Outer {
	readonly bytes: Uint8Array;
	readonly content: Content | undefined;
	readonly places: readonly ContainerPlace[];
	/** Those that it came out of. */
	readonly layers: readonly Layer[];
	/** All of it. */
	readonly isDoubtful: boolean;
}

async function* membersOf(outer: Outer, run: Run): AsyncGenerator<OpenedMember> {
	try {
		yield* leavesOf(outer, run);
	} catch (error) {
		if (!(error instanceof LimitReached)) throw error;
		run.problems.push(error.problem);
	}
}

async function* leavesOf(outer: Outer, run: Run): AsyncGenerator<OpenedMember> {
	const { bytes, content, places, layers } = outer;
	const failed: Extent[] = outer.isDoubtful ? [allOf(bytes)] : [];
	let done = 0;
	for (const place of places) {
		const { start, end } = place.extent;
		// What lies in a container that was read comes out of it.
		if (start < done) continue;
		const gave = yield* inPlace(outer, place, run);
		if (!gave) {
			failed.push(place.extent);
			continue;
		}
		yield* besideContainers(outer, done, start, failed);
		done = end;
	}
	if (done > 0) yield* besideContainers(outer, done, bytes.length, failed);
	else if (findVolume(bytes) >= 0) yield { name: nameOf(layers), layers, bytes, content, doubtful: failed };
}

const allOf = (bytes: Uint8Array): Extent => ({ start: 0, end: bytes.length });

/** Whether any file came out of the container. */
async function* inPlace(
	{ bytes: outer, layers: around, isDoubtful: isOuterDoubtful }: Outer,
	{ container, extent }: ContainerPlace,
	run: Run,
): AsyncGenerator<OpenedMember, boolean> {
	const { containers, tools, budget, problems } = run;
	let gave = false;
	const tell = (layers: readonly Layer[], problem: Omit<ContainerProblem, 'name'>) => {
		const name = nameOf(layers);
		problems.push({ ...(name !== '' && { name }), ...problem });
	};
	for await (const { name, content: bytes, problem } of unpack(outer, { container, extent }, tools, budget)) {
		const size = bytes?.length ?? 0;
		const layers =
			name === undefined ? around : [...around, { kind: container.kind, extent, size, name: displayName(name) }];
		if (problem !== undefined) tell(layers, problem);
		if (bytes === undefined) continue;
		gave = true;
		const content = identifyContent(bytes);
		const places = placesIn(bytes, content, containers);
		const isDoubtful = isOuterDoubtful || problem !== undefined;
		if (places.length === 0) {
			yield { name: nameOf(layers), layers, bytes, content, doubtful: isDoubtful ? [allOf(bytes)] : [] };
		} else if (layers.length < budget.limits.maxDepth)
			yield* leavesOf({ bytes, content, places, layers, isDoubtful }, run);
		else tell(layers, { reason: 'too-deep', limit: budget.limits.maxDepth });
	}
	return gave;
}

/** An image may stand beside an archive in the same program. */
function* besideContainers(
	{ bytes, layers }: Outer,
	start: number,
	end: number,
	failed: readonly Extent[],
): Generator<OpenedMember> {
	const beside = bytes.subarray(start, end);
	if (findVolume(beside) < 0) return;
	const name = `${hex(start)}-${hex(end)}`;
	const layer = { kind: 'bytes', extent: { start, end }, size: beside.length, name };
	const all = [...layers, layer];
	const doubtful = failed.map((each) => ({ start: each.start - start, end: each.end - start }));
	yield { name: nameOf(all), layers: all, bytes: beside, content: identifyContent(beside), doubtful };
}

function nameOf(layers: readonly Layer[]): string {
	return layers.map(({ name }) => name).join(MEMBER_SEPARATOR);
}

const LONGEST_NAME = 200;

function displayName(name: string): string {
	return name.length <= LONGEST_NAME ? name : `${name.slice(0, LONGEST_NAME)}…`;
}
