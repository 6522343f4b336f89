/* Stolen memory: guest memory that the iGPU has to itself, and the register BDSM that holds its address. */
#pragma once
#include "driver.h"
#include "igpu.h"

void stolen_set_up(const Igpu *igpu, Device *device);
