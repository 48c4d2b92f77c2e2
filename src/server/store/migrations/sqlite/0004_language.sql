-- The language of a challenge's page and messages, where the cardholder has chosen one, or their browser has for want of a
-- better. Not part of a step: the version stays.
ALTER TABLE challenge ADD COLUMN language TEXT;
