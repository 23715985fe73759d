export { type Calibration, type CalibrationRow, calibrationOf, calibrationSchema } from './calibration.ts';
export type { ReleaseGrounds } from './record.ts';
