/** Why packed data cannot be unpacked, of whatever a decoder throws. */
import { FormatError } from '../../bytes/errors.js';
import type { Reason } from '../../language/values.js';

export function decodeProblem(error: unknown): Reason {
	if (error instanceof FormatError) return error.reason;
	return { code: 'decoder-error', values: { error: error instanceof Error ? error.message : String(error) } };
}
