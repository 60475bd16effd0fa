import { PrimaryColumn, Column, type ColumnOptions } from 'typeorm';

/** First column of every hub table's primary key: the shard key of a larger deployment. */
export const HubKey = (): PropertyDecorator => PrimaryColumn('uuid');
export const IdKey = (): PropertyDecorator => PrimaryColumn('uuid');

/** timestamptz, read as a Date. */
export const InstantColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'timestamptz', ...options });
/** A calendar day, read as 'YYYY-MM-DD'. */
export const DayColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'date', ...options });
export const BytesColumn = (options: ColumnOptions = {}): PropertyDecorator =>
  Column({ type: 'bytea', ...options });
