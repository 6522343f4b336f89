/** What cannot be done is told while the rest goes on; in the end it decides the exit code. */
import type { FirmwareKind } from '../../../host/firmware-places.js';
import { CliError, complain, ExitCode } from '../../cli-error.js';
import type { Io } from '../../io.js';
import { say } from '../../language.js';
import { CARD_TEXTS } from './texts.js';

export class Troubles {
	private readonly io: Io;
	private readonly before: () => void;
	private readonly codes = new Set<number>();

	/** @param before is called before anything is told. */
	constructor(io: Io, before: () => void) {
		this.io = io;
		this.before = before;
	}

	tell(message: string, exitCode: number): void {
		this.codes.add(exitCode);
		this.before();
		complain(message, this.io);
	}

	/** @throws what is no CliError. */
	take(error: unknown, firmware?: FirmwareKind): void {
		if (!(error instanceof CliError)) throw error;
		const { message: reason, exitCode } = error;
		this.tell(firmware === undefined ? reason : say(CARD_TEXTS.failed, { firmware, reason }), exitCode);
	}

	/** `undefined` where there were none. */
	get exitCode(): number | undefined {
		return [ExitCode.unusable, ExitCode.missing].find((code) => this.codes.has(code));
	}
}
