--- Cases that are no matter for news: {pattern of the lower-case text, reason}. At most 15 % of a
-- set.
return { numbers = {}, dates = {} }
