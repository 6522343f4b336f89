/**
 * The first machine that gets as far as it is to, over the ways of starting QEMU: what does not work before anybody of ours
 * has had their say, KVM or the sandbox, is left out, and the same is started again.
 */
import { say } from '../language.js';
import type { MachineSetup, Mode } from './machine-setup.js';
import { kvmErrorIn, problemIn } from './qemu-words.js';
import type { Run } from './run-qemu.js';
import { PROBE_TEXTS } from './texts.js';

/** What is to be known of a machine's end. */
export interface Judged {
	/** All is said that was to be said, and no other mode would help. */
	readonly isOver: boolean;
	/** The machine works: it got as far as to those who were to speak. */
	readonly hasBegun: boolean;
}

export interface WorkingRun {
	readonly run: Run;
	readonly mode: Mode;
}

type Fault = 'ended' | 'paused' | 'silent';

/**
 * @param tell called with a sentence for people, where KVM is found not to work: once for a setup.
 * @returns the last machine, where none works.
 */
export async function runInWorkingMode(
	setup: MachineSetup,
	start: (mode: Mode) => Promise<Run>,
	judge: (run: Run) => Judged,
	tell: (message: string) => void,
): Promise<WorkingRun> {
	let modes = setup.modes;
	let last: WorkingRun | undefined;
	let kvmFault = '';
	for (let mode = modes[0]; mode !== undefined; mode = modes[0]) {
		modes = modes.slice(1);
		const run = await start(mode);
		last = { run, mode };
		const judged = judge(run);
		const fault = faultOf(run, judged, mode);
		if (fault === undefined) {
			if (judged.hasBegun && setup.learn(mode)) tell(kvmFault);
			break;
		}
		if (mode.kvm) kvmFault = withoutKvm(fault, run.errors);
		// A machine that ends at once may lack the sandbox as well, with which it ends without KVM, too.
		if (fault !== 'ended') modes = modes.filter(({ kvm }) => !kvm);
	}
	return last as WorkingRun;
}

/** What speaks for another mode; `undefined` where it works, or where no other mode would help. */
function faultOf({ how, errors }: Run, { isOver, hasBegun }: Judged, { kvm }: Mode): Fault | undefined {
	if (isOver) return undefined;
	if (kvm && (how === 'paused' || kvmErrorIn(errors) !== undefined)) return 'paused';
	if (hasBegun) return undefined;
	if (how === 'ended') return how;
	return how === 'silent' && kvm ? how : undefined;
}

/** Told where KVM is found not to work. */
function withoutKvm(fault: Fault, errors: string): string {
	const problem = problemIn(errors);
	return problem === '' ? say(PROBE_TEXTS.withoutKvm, { fault }) : say(PROBE_TEXTS.kvmFails, { problem });
}
