/** Names of UEFI images by their subsystem (UEFI 2.10 §2.1.1). */
import { type Text, text } from '../language/text.js';
import { Subsystem } from './pe.js';

export const SUBSYSTEM_TEXTS: Readonly<Record<number, Text<Record<never, never>>>> = {
	[Subsystem.efiApplication]: text('UEFI application', 'UEFI 应用程序'),
	[Subsystem.efiBootServiceDriver]: text('EFI boot service driver', 'EFI 启动服务驱动'),
	[Subsystem.efiRuntimeDriver]: text('EFI runtime driver', 'EFI 运行时驱动'),
};

export const OTHER_SUBSYSTEM = text(
	{ subsystem: 'number' },
	({ subsystem }) => `subsystem ${subsystem}`,
	({ subsystem }) => `子系统 ${subsystem}`,
);
