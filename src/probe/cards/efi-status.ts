/** The names of EFI status codes (UEFI 2.10 appendix D). */

const ERRORS = [
	...['LOAD_ERROR', 'INVALID_PARAMETER', 'UNSUPPORTED', 'BAD_BUFFER_SIZE', 'BUFFER_TOO_SMALL', 'NOT_READY'],
	...['DEVICE_ERROR', 'WRITE_PROTECTED', 'OUT_OF_RESOURCES', 'VOLUME_CORRUPTED', 'VOLUME_FULL', 'NO_MEDIA'],
	...['MEDIA_CHANGED', 'NOT_FOUND', 'ACCESS_DENIED', 'NO_RESPONSE', 'NO_MAPPING', 'TIMEOUT', 'NOT_STARTED'],
	...['ALREADY_STARTED', 'ABORTED', 'ICMP_ERROR', 'TFTP_ERROR', 'PROTOCOL_ERROR', 'INCOMPATIBLE_VERSION'],
	...['SECURITY_VIOLATION', 'CRC_ERROR', 'END_OF_MEDIA', undefined, undefined, 'END_OF_FILE', 'INVALID_LANGUAGE'],
	...['COMPROMISED_DATA', 'IP_ADDRESS_CONFLICT', 'HTTP_ERROR'],
];

export const EFI_SUCCESS = '0x0000000000000000';
const ERROR_BIT = 1n << 63n;

/** `EFI_LOAD_ERROR`; `undefined` for a status that has no name. */
export function efiStatusName(status: string): string | undefined {
	const value = BigInt(status);
	if (value === 0n) return 'EFI_SUCCESS';
	const name = value < ERROR_BIT ? undefined : ERRORS[Number(value - ERROR_BIT) - 1];
	return name === undefined ? undefined : `EFI_${name}`;
}

export function isEfiError(status: string): boolean {
	return BigInt(status) >= ERROR_BIT;
}
