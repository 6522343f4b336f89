/** The process's own streams. */
import { DescriptorOutput, readAll, readGiven } from './descriptors.js';
import type { Io } from './io.js';
import { TextOutput } from './text-output.js';

export function processIo(): Io {
	return {
		stdout: new TextOutput(new DescriptorOutput(1)),
		stderr: new TextOutput(new DescriptorOutput(2)),
		readStdin: (limit) => readAll(0, limit),
		readGivenStdin: (limit) => readGiven(limit),
		env: process.env,
	};
}
