/** Asks one driver its questions, in as many virtual machines as it takes (src/probe/session.ts). */
import { randomBytes } from 'node:crypto';
import { PROBE_APPLICATION } from '../../probe/application.generated.js';
import type { ProbeDriver, ProbeVbios } from '../../probe/inputs.js';
import { mostSeconds, probeVolume } from '../../probe/job.js';
import { ProbeSession, type QuestionGroup } from '../../probe/session.js';
import { type Options, runMachine } from './machine.js';
import type { MachineSetup } from './machine-setup.js';

export interface AskOptions extends Pick<Options, 'onProgress' | 'tell'> {
	/** How long the application may be silent once it runs. */
	readonly seconds: number;
}

/**
 * @param vbioses those that `groups` speak of by their index.
 * @throws CliError where the machine does not get as far as our application; OptionError where the files are more than
 * its volume holds.
 */
export async function askDriver(
	setup: MachineSetup,
	{ bytes }: Pick<ProbeDriver, 'bytes'>,
	vbioses: readonly Pick<ProbeVbios, 'bytes'>[],
	groups: readonly QuestionGroup[],
	{ seconds, ...listener }: AskOptions,
): Promise<ProbeSession> {
	const session = new ProbeSession(groups);
	const application = new Uint8Array(Buffer.from(PROBE_APPLICATION, 'base64'));
	const roms = vbioses.map((vbios) => vbios.bytes);
	while (session.questions.length > 0) {
		const { questions } = session;
		const token = randomBytes(8).toString('hex');
		const volume = probeVolume(application, bytes, roms, questions, token);
		const limits = { seconds, mostSeconds: mostSeconds(questions, seconds) };
		session.take(await runMachine(setup, volume, { token, ...limits, ...listener }));
	}
	return session;
}
