"""Numbers that papers carry: one small, pure module each.

Every module has ``compact(text)`` (the number without marks, in ASCII capitals), ``validate(text)`` (the compact form,
or ``ValueError``) and ``is_valid(text)`` (never raises, whatever the text): ``hkid``, ``mainland_id``, ``taiwan_id``,
``taiwan_residence_number``, ``macao_id`` and ``mrz``.
"""
