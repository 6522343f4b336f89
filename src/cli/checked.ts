/** What goes wrong in an option's value, said as commander says such things. */
import { InvalidArgumentError } from 'commander';
import { OptionError } from '../bytes/errors.js';
import { spokenLanguage } from './language.js';

/** Says an option's error in commander's way, which names the option. */
export function checked<T>(parse: () => T): T {
	try {
		return parse();
	} catch (error) {
		throw error instanceof OptionError ? new InvalidArgumentError(error.in(spokenLanguage())) : error;
	}
}
