/**
 * AMI's UCP package, by the layout that platomav's BIOSUtilities read: a header, and modules one behind the other. AMI's own
 * flash programs end with one, too, of which the one module says which program it is.
 */
import { u32At } from '../../bytes/integers.js';
import type { Span } from '../../bytes/span.js';
import { sum16 } from '../../bytes/word-sums.js';
import type { Container, ContainerTools, Extent, Member } from './container.js';
import { UnreadableError } from './problem.js';
import type { Sums } from './sums.js';
import { moduleContent } from './ucp/content.js';
import { isModuleAt, PACKAGE_HEADER, readModules, SIZE_AT } from './ucp/modules.js';
import { moduleNames } from './ucp/names.js';

export const UCP = {
	kind: 'ucp',
	inside: { marks: ['@UAF', '@HPU'], locate: ucpAt },
	open,
} as const satisfies Container;

/** One with an image in it is larger. */
const SMALLEST_UCP = 0x400;
/** Several times as many as any has. */
const MOST_MODULES = 500;
/** Of which one is sound where it is a package. */
const FIRST_MODULES = 4;

/** Words sum to zero over a package, and over each module: where one sum is wrong, or its end is missing, others tell. */
function ucpAt(bytes: Uint8Array, at: number, { words }: Sums): Extent | undefined {
	const size = u32At(bytes, at + SIZE_AT);
	if (size < SMALLEST_UCP || !isModuleAt(bytes, at + PACKAGE_HEADER)) return undefined;
	const extent = { start: at, end: Math.min(at + size, bytes.length) };
	const isZero = ({ start, end }: Span) => end <= extent.end && words().sum(start, end) === 0;
	const { modules } = readModules(bytes, extent, FIRST_MODULES);
	return (modules.length > 0 && isZero({ start: at, end: at + size })) || modules.some(isZero) ? extent : undefined;
}

function* open(bytes: Uint8Array, extent: Extent, tools: ContainerTools): Generator<Member> {
	const { start, end } = extent;
	// All of it is summed up, and it may lie over others that are, too.
	tools.pay(end - start);
	const { modules, isBroken } = readModules(bytes, extent, MOST_MODULES);
	const nameOf = moduleNames(bytes, modules);
	const isZero = (span: Span) => sum16(bytes, span.start, span.end) === 0;
	let wrong = 0;
	for (const module of modules) {
		if (module.end > end) break;
		const isSound = isZero(module);
		if (!isSound) wrong++;
		const content = moduleContent(bytes, module, tools);
		yield { name: nameOf(module), content, ...(!isSound && { problem: { reason: 'checksum' } as const }) };
	}
	if (start + u32At(bytes, start + SIZE_AT) > end) throw new UnreadableError({ reason: 'truncated' });
	if (isBroken || (modules.at(-1)?.end ?? 0) > end) throw new UnreadableError({ reason: 'rest' });
	if (wrong === 0 && !isZero(extent)) throw new UnreadableError({ reason: 'checksum' });
}
