/* PlatformGopPolicy: the protocol by which Intel's GOP driver asks the platform for the VBT. */
#pragma once
#include "uefi.h"

/* Installed on the handle, unless somebody else offers it already. */
Status policy_install(Handle *handle);
